@NullMarked
package nl.samenbord.merge;

import org.jspecify.annotations.NullMarked;
