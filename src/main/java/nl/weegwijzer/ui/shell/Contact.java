package nl.weegwijzer.ui.shell;

import org.jspecify.annotations.Nullable;

/** Whom a client can call. */
record Contact(String name, @Nullable String phone) {}
