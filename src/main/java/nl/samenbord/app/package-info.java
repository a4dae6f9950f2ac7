/** Where everything is put together: start, windows, command line. Nobody imports this package. */
@NullMarked
package nl.samenbord.app;

import org.jspecify.annotations.NullMarked;
