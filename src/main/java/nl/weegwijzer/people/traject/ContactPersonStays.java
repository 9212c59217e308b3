package nl.weegwijzer.people.traject;

import nl.weegwijzer.shared.Refusal;

/** A client always has a contact person: choose another one first. */
public final class ContactPersonStays extends Refusal {

    private static final long serialVersionUID = 1L;
}
