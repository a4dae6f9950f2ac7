/** The pictures of an evening beside the grid: each is drawn from a board and only looks at it. */
@NullMarked
package nl.samenbord.ui.scene;

import org.jspecify.annotations.NullMarked;
