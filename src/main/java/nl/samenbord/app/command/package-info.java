/** What can be asked for on the command line, one class for each command; needs no display. */
@NullMarked
package nl.samenbord.app.command;

import org.jspecify.annotations.NullMarked;
