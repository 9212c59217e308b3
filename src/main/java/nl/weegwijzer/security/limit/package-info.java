/** How much and how often a device may send, before anything looks at what it sent. */
@NullMarked
package nl.weegwijzer.security.limit;

import org.jspecify.annotations.NullMarked;
