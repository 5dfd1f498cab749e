package fr.parvis.requests.handling;

import fr.parvis.requests.life.HandlingRefused;

/**
 * What an agent sent that was refused; the page shows all of it again.
 *
 * @param form which one: {@code decision}, {@code message}, {@code note}, {@code take}, or empty
 * @param version of the request the agent was looking at
 * @param transition chosen, or empty
 * @param refusal null when nothing was refused
 */
public record Typed(
        String form, int version, String transition, String words, HandlingRefused refusal) {

    static final Typed NOTHING = new Typed("", 0, "", "", null);

    static Typed in(String form, int version, String transition, String words) {
        return new Typed(form, version, transition, words, null);
    }

    Typed refused(HandlingRefused reason) {
        return new Typed(form, version, transition, words, reason);
    }

    public boolean in(String which) {
        return form.equals(which);
    }

    /** What was typed in a form; null leaves it empty. */
    public String words(String which) {
        return in(which) ? words : null;
    }

    public boolean refused() {
        return refusal != null;
    }

    /** Somebody else was faster, as opposed to something to correct. */
    public boolean overtaken() {
        return switch (refusal) {
            case HandlingRefused.Changed _, HandlingRefused.TakenBy _ -> true;
            case HandlingRefused.Closed _, HandlingRefused.NotYours _ -> true;
            case HandlingRefused.Frozen _ -> false;
            case HandlingRefused.NoLetter _ -> false;
            case HandlingRefused.NothingAsked _, HandlingRefused.NoSuchTransition _ -> false;
            case HandlingRefused.ReasonMissing _, HandlingRefused.WordsMissing _ -> false;
            case HandlingRefused.ApprovedAlready _, HandlingRefused.NotExtensible _ -> false;
            case HandlingRefused.ActedBefore _ -> true;
            case HandlingRefused.NotDue _ -> false;
            case HandlingRefused.NoColleague _, HandlingRefused.NoDepartment _ -> false;
            case HandlingRefused.NobodyThere _, HandlingRefused.NoAuthority _ -> false;
            case HandlingRefused.Leaving _ -> true;
            case null -> false;
        };
    }
}
