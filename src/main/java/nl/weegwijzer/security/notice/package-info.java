/** Plain pages that say why the portal does not answer as somebody hoped: signed out, refused, or too busy. */
@NullMarked
package nl.weegwijzer.security.notice;

import org.jspecify.annotations.NullMarked;
