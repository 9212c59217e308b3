package nl.weegwijzer.afweging;

import java.time.LocalDate;

final class ObjectionTerm {
    private ObjectionTerm() {}

    static LocalDate lastDay(LocalDate announced) {
        return announced.plusWeeks(6);
    }
}
