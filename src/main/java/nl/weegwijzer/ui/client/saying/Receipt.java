package nl.weegwijzer.ui.client.saying;

import nl.weegwijzer.people.traject.TrajectSummary;

/** One thing that was said, how it stands, and whom to call about it. */
record Receipt(Told told, TrajectSummary traject) {}
