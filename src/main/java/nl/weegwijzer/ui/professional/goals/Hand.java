package nl.weegwijzer.ui.professional.goals;

import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.LookingBack;
import nl.weegwijzer.shared.TrajectId;

/**
 * What the desk sets goals with, in one traject.
 *
 * @param client how the client is called
 * @param changed shows the goals anew, once something was done
 */
record Hand(TrajectId traject, String client, GoalSetting setting, LookingBack lookingBack, Runnable changed) {}
