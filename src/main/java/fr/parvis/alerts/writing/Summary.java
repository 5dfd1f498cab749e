package fr.parvis.alerts.writing;

import fr.parvis.alerts.sending.Estimate;
import fr.parvis.kernel.Money;
import fr.parvis.ui.Frame;
import java.util.stream.Collectors;

/** What a message would do, in sentences. */
public final class Summary {

    private static final int MILLIMES_OF_A_CENT = 10;

    private Summary() {}

    /** Rounded up: nobody is told less than it costs. */
    public static String euros(Frame frame, long millimes) {
        return frame.format().money(new Money(Math.ceilDiv(millimes, MILLIMES_OF_A_CENT)));
    }

    /** {@code 312 personnes, 2 SMS chacune, 37,44 €}. */
    public static String reach(Frame frame, Estimate.Line line) {
        if (line.reach().people() < 0) {
            return frame.t("alerts.channel." + line.code() + ".what");
        }
        return line.reach().parts() > 0
                ? frame.t(
                        "alerts.reach.paid",
                        line.reach().people(),
                        line.reach().parts(),
                        euros(frame, line.reach().millimes()))
                : frame.t("alerts.reach.people", line.reach().people());
    }

    /** {@code Ce message partira à 1 240 personnes : 312 SMS, 46,80 €, 900 courriels…}. */
    public static String sentence(Frame frame, Estimate estimate) {
        String lines =
                estimate.lines().stream()
                        .filter(it -> it.ticked() && it.reach().people() >= 0)
                        .map(it -> part(frame, it))
                        .collect(Collectors.joining(", "));
        return lines.isEmpty()
                ? frame.t("alerts.summary.places")
                : frame.t("alerts.summary.people", estimate.people(), lines);
    }

    private static String part(Frame frame, Estimate.Line line) {
        long people = line.reach().people();
        return line.reach().parts() > 0
                ? frame.t(
                        "alerts.summary.sms",
                        people * line.reach().parts(),
                        euros(frame, line.reach().millimes()))
                : frame.t("alerts.summary." + line.code(), people);
    }
}
