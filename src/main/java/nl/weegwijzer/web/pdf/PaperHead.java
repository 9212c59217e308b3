package nl.weegwijzer.web.pdf;

import org.jspecify.annotations.Nullable;

/** What stands on each sheet: whose explanation it is, and whom to call. */
public record PaperHead(
        String organisation, String contact, @Nullable String phone) {}
