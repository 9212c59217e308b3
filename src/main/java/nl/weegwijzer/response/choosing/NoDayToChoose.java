package nl.weegwijzer.response.choosing;

import nl.weegwijzer.shared.Refusal;

/** Choosing is put off until a day after today, and within a year. */
public final class NoDayToChoose extends Refusal {

    private static final long serialVersionUID = 1L;
}
