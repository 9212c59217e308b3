/** Who looked into a client's dossier: in plain sentences, by day, each with a way to ask about it. */
@NullMarked
package nl.weegwijzer.ui.client.looked;

import org.jspecify.annotations.NullMarked;
