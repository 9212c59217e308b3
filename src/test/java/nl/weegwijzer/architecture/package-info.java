/** The rules of the house, proven on each build. What breaks one today is named beside it; nothing may join it. */
@NullMarked
package nl.weegwijzer.architecture;

import org.jspecify.annotations.NullMarked;
