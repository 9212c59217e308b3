/** Weegwijzer: explains how a re-integration decision was weighed, and lets the client weigh along. */
@NullMarked
package nl.weegwijzer;

import org.jspecify.annotations.NullMarked;
