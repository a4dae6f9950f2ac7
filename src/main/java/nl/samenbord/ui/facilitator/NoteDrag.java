package nl.samenbord.ui.facilitator;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.notes.Grip;
import nl.samenbord.ui.grid.GridMap;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

/** Drags a note or a bundle onto the map or onto what hangs beside it, with the mouse alone. */
final class NoteDrag implements Grip {
    private static final double SLACK = 6;
    private static final double BESIDE = 12;

    private final Hand hand;
    private final Typing typing;
    private final GridMap map;
    private final Pane layer;
    private final Runnable opened;
    private final Label ghost = new Label();
    private @Nullable Point2D from;
    private boolean moving;

    /** The ghost of what is dragged is drawn on the layer. */
    NoteDrag(Hand hand, Typing typing, GridMap map, Pane layer, Runnable opened) {
        this.hand = hand;
        this.typing = typing;
        this.map = map;
        this.layer = layer;
        this.opened = opened;
        ghost.getStyleClass().add("ghost");
    }

    @Override
    public void open(Note note) {
        typing.edit(note);
        opened.run();
    }

    @Override
    public boolean drag(String words, MouseEvent at) {
        if (at.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        Point2D here = new Point2D(at.getSceneX(), at.getSceneY());
        from = from == null ? here : from;
        if (!moving && here.distance(from) > SLACK) {
            moving = true;
            ghost.setText(Names.plain(words));
            layer.getChildren().setAll(ghost);
        }
        if (moving) {
            Point2D onLayer = layer.sceneToLocal(here);
            ghost.relocate(onLayer.getX() + BESIDE, onLayer.getY() + BESIDE);
            ghost.autosize();
            map.target(target(at));
        }
        return moving;
    }

    @Override
    public boolean drop(Item taken, MouseEvent at) {
        boolean dragged = moving;
        Cell target = moving ? target(at) : null;
        from = null;
        moving = false;
        map.target(null);
        layer.getChildren().clear();
        if (target != null) {
            move(taken, target);
        }
        return dragged && target == null;
    }

    private void move(Item taken, Cell target) {
        if (taken instanceof Note note) {
            hand.move(note, target);
        } else if (taken instanceof Bundle bundle) {
            hand.move(bundle, target);
        }
    }

    private @Nullable Cell target(MouseEvent at) {
        return map.cellAt(at.getSceneX(), at.getSceneY()).orElse(null);
    }
}
