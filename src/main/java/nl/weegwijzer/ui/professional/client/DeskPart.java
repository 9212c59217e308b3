package nl.weegwijzer.ui.professional.client;

import com.vaadin.flow.component.html.Div;

/** A part of the page of one client that follows what happens. */
abstract class DeskPart extends Div {

    private static final long serialVersionUID = 1L;

    /** Shows how it stands now. */
    abstract void show(TrajectDesk desk);
}
