/** What pages are made of, written once so that all pages look and read alike. */
@NullMarked
package nl.weegwijzer.ui.block;

import org.jspecify.annotations.NullMarked;
