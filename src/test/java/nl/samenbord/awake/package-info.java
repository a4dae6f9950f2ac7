/** That the laptop stays awake, and may sleep again afterwards. */
@NullMarked
package nl.samenbord.awake;

import org.jspecify.annotations.NullMarked;
