package nl.weegwijzer.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * Whom a client can call.
 *
 * @param closed whether their traject can be read, and no longer changed
 */
record Contact(String name, @Nullable String phone, boolean closed) {}
