package nl.weegwijzer.ui.client.looked;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import java.time.LocalTime;
import nl.weegwijzer.dossier.Looked;
import nl.weegwijzer.shared.LegalDays;

/** Says of one look who it was and what they did. */
final class LookWords {

    private LookWords() {}

    /** The sentence: {@code Noor de Vries (uw jobcoach) las uw plan.} */
    static String sentence(Looked look) {
        if (look.listed()) {
            return listed(look);
        }
        String what = word(Matter.of(look.service()));
        if (look.you()) {
            return look.changed() ? text("LookWords.youWrote", what) : text("LookWords.youRead", what);
        }
        return look.changed() ? text("LookWords.wrote", who(look), what) : text("LookWords.read", who(look), what);
    }

    private static String listed(Looked look) {
        if (look.you()) {
            return text("LookWords.youListed");
        }
        return switch (look.ground()) {
            case TEAM, STAND_IN, ADMINISTRATOR -> text("LookWords.clients", who(look));
            default -> text("LookWords.listed", who(look));
        };
    }

    /** When: the time of day, or how often and when for the last time. */
    static String when(Folded folded) {
        var last = LocalTime.ofInstant(folded.last().at(), LegalDays.ZONE);
        return folded.times() == 1 ? text("LookWords.at", last) : text("LookWords.times", folded.times(), last);
    }

    /** The same with its day, to be quoted elsewhere. */
    static String quote(Looked look) {
        return text("LookWords.quote", look.at(), sentence(look));
    }

    private static String who(Looked look) {
        String name = look.by().isEmpty() ? text("LookWords.gone") : look.by();
        return text("LookWords.person", name, what(look));
    }

    private static String what(Looked look) {
        return switch (look.ground()) {
            case OWN_TRAJECT -> text("LookWords.client");
            case TEAM -> text("LookWords.your", profession(look));
            case STAND_IN -> text("LookWords.standIn", profession(look));
            case MANDATE -> text("LookWords.mandate");
            case CONSENT -> text("LookWords.consent");
            case BROKEN_GLASS -> text("LookWords.brokenGlass", profession(look));
            case ADMINISTRATOR -> text("LookWords.administrator");
            case OTHER -> text("LookWords.other");
        };
    }

    private static String profession(Looked look) {
        return look.profession() == null ? text("LookWords.professional") : look.profession();
    }
}
