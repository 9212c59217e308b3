package nl.weegwijzer.ui.professional.goals;

import com.vaadin.flow.component.html.Div;

/** What is written about one goal, of which one stands open at a time. */
abstract sealed class GoalForm extends Div permits GoalWordsForm, ReasonForm {

    private static final long serialVersionUID = 1L;

    /** Puts the hand where writing starts. */
    abstract void begin();
}
