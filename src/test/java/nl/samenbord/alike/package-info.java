/** Tests of the package of the same name. */
@NullMarked
package nl.samenbord.alike;

import org.jspecify.annotations.NullMarked;
