/** Lays two copies of a session together, item by item, so that nothing is lost or there twice. */
@NullMarked
package nl.samenbord.merge;

import org.jspecify.annotations.NullMarked;
