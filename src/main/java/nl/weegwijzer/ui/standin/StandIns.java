package nl.weegwijzer.ui.standin;

import java.util.List;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectSummary;

/**
 * Who stands in.
 *
 * @param stays whoever does now, or will
 * @param colleagues whoever could
 */
public record StandIns(TrajectSummary traject, List<StandingIn.Stay> stays, List<TeamMember> colleagues) {}
