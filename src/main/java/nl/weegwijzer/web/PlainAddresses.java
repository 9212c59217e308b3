package nl.weegwijzer.web;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.shared.TrajectId;

/** The addresses around one explanation: of its plain pages, and of the pages of the portal that these lead to. */
record PlainAddresses(TrajectId traject, AfwegingId afweging, boolean client) {

    static PlainAddresses of(PlainExplanation read) {
        return new PlainAddresses(read.traject().id(), read.published().afweging(), read.client());
    }

    String newest() {
        return "/lezen/" + traject + "/" + afweging;
    }

    String version(int number) {
        return newest() + "/versie/" + number;
    }

    String pdf(int number) {
        return version(number) + "/pdf";
    }

    /** The same explanation in the portal. */
    String portal() {
        return client ? "/mijn/" + traject + "/uitleg/" + afweging : "/traject/" + traject;
    }

    /** Where a client answers. */
    Links answers() {
        String answer = portal() + "/reactie";
        return new Links(answer, item -> answer + "/" + item);
    }
}
