package nl.weegwijzer.afweging.term;

import java.time.LocalDate;

/**
 * A day that a royal decree sets equal to a public holiday (Algemene termijnenwet, art. 3, third paragraph).
 *
 * @param source the decree, such as "Besluit van 1 mei 2026, Staatscourant 2026, 1234"
 */
public record EqualDay(LocalDate day, String source) {}
