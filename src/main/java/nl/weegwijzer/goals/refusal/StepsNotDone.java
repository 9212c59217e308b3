package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Whether steps helped can be said once all of them are done. */
public final class StepsNotDone extends Refusal {

    private static final long serialVersionUID = 1L;
}
