package nl.samenbord.ui.facilitator.paper;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.PrintOrder;
import nl.samenbord.desk.Printers;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Asks how it must be printed: on which printer, how many, both sides, in black and white. */
final class PrintForm extends VBox {
    private final Texts texts;
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, PrintOrder.MOST_COPIES, 1);
    private final CheckBox bothSides;
    private final CheckBox blackAndWhite;
    private final CheckBox onlyThis;
    private final IntSupplier page;
    private final VBox fields = new VBox();
    private final Button back;
    private final Button now;
    private final Label told;
    private List<Printers.Printer> printers = List.of();

    /**
     * Tells the order, that the system's own window is wanted, or to go back; page is the one that
     * is looked at, from 1.
     */
    PrintForm(
            Parts parts,
            IntSupplier page,
            boolean hasWindow,
            Consumer<PrintOrder> order,
            Runnable window,
            Runnable goBack) {
        texts = parts.texts();
        this.page = page;
        getStyleClass().add("paper-choices");
        told = parts.label("", "muted");
        told.setWrapText(true);
        parts.named(printer, PaperIds.PRINTER, texts.of("preview.printer"));
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.valueProperty().addListener((_, _, name) -> chose(name));
        parts.named(copies, PaperIds.COPIES, texts.of("preview.copies"));
        copies.setPrefWidth(96);
        Digits.only(copies, 3);
        copies.getEditor().addEventHandler(ActionEvent.ACTION, _ -> now().fire());
        bothSides = box(parts, PaperIds.BOTH_SIDES, texts.of("preview.bothSides"));
        blackAndWhite = box(parts, PaperIds.BLACK_AND_WHITE, texts.of("preview.blackAndWhite"));
        onlyThis = box(parts, PaperIds.ONLY_THIS, texts.of("preview.onlyThis"));
        back = parts.button(PaperIds.PRINT_BACK, texts.of("preview.back"), goBack);
        now =
                parts.button(
                        PaperIds.PRINT_NOW,
                        texts.of("preview.printNow"),
                        () -> order.accept(order()));
        now.getStyleClass().add("accent");
        Button system = parts.button(PaperIds.SYSTEM, texts.of("preview.system"), window);
        Parts.shown(system, hasWindow);
        fields.getStyleClass().add("paper-choices");
        fields.getChildren()
                .setAll(
                        field(parts, texts.of("preview.printer"), printer),
                        field(parts, texts.of("preview.copies"), copies),
                        bothSides,
                        blackAndWhite,
                        onlyThis);
        getChildren().setAll(told, fields, new HBox(8, now, back), system);
    }

    private Button now() {
        return now;
    }

    private static CheckBox box(Parts parts, String id, String text) {
        return parts.check(id, text, _ -> {});
    }

    private static Node field(Parts parts, String name, Node control) {
        Label label = parts.label(name);
        label.setLabelFor(control);
        VBox field = new VBox(3, label, control);
        field.setAlignment(Pos.TOP_LEFT);
        return field;
    }

    /** Printers are being looked for. */
    void searching() {
        say(texts.of("preview.searching"));
        now.setDisable(true);
    }

    /** These are there. */
    void found(List<Printers.Printer> all) {
        String before = printer.getValue();
        printers = all;
        List<String> names = all.stream().map(Printers.Printer::name).toList();
        printer.getItems().setAll(names);
        Parts.shown(fields, !names.isEmpty());
        Parts.shown(now, !names.isEmpty());
        now.setDisable(false);
        say(names.isEmpty() ? texts.of("handout.noPrinter") : "");
        if (!names.isEmpty()) {
            printer.setValue(names.contains(before) ? before : names.getFirst());
            copies.requestFocus();
            copies.getEditor().selectAll();
        } else {
            back.requestFocus();
        }
    }

    private void say(String words) {
        told.setText(words);
        Parts.shown(told, !words.isEmpty());
    }

    private void chose(String name) {
        printers.stream()
                .filter(one -> one.name().equals(name))
                .forEach(
                        one -> {
                            bothSides.setDisable(!one.bothSides());
                            blackAndWhite.setDisable(!one.colour());
                            blackAndWhite.setSelected(blackAndWhite.isSelected() || !one.colour());
                        });
    }

    private PrintOrder order() {
        int only = onlyThis.isSelected() ? page.getAsInt() : 0;
        int typed = Digits.number(copies.getEditor().getText());
        return new PrintOrder(
                printer.getValue(),
                Math.clamp(typed, 1, PrintOrder.MOST_COPIES),
                bothSides.isSelected() && !bothSides.isDisabled(),
                !blackAndWhite.isSelected(),
                only,
                only);
    }
}
