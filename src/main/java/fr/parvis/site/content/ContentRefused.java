package fr.parvis.site.content;

import fr.parvis.kernel.Refusal;
import java.time.Instant;
import java.util.List;

/** Why something was not done with a content. */
public sealed interface ContentRefused extends Refusal {

    /**
     * Somebody else wrote in the meantime.
     *
     * @param head the number of the newest revision
     * @param by who wrote it
     */
    record Moved(int head, String by) implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.moved";
        }

        @Override
        public List<Object> arguments() {
            return List.of(by);
        }
    }

    /** It is not in a state in which this can be done. */
    record NotNow() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.not-now";
        }
    }

    /** It has no title yet. */
    record NoTitle() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.no-title";
        }
    }

    /** Another content of its kind has, or had, this address. */
    record AddressTaken(String slug) implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.address-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(slug);
        }
    }

    /** Another person must read it first. */
    record NeedsReview() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.needs-review";
        }
    }

    /** Who wrote it cannot approve it. */
    record OwnWork() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.own-work";
        }
    }

    /** It would be over before anybody saw it. */
    record EndsTooSoon() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.ends-too-soon";
        }
    }

    /** No moment to come is given. */
    record NoMoment() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.no-moment";
        }
    }

    /** The law keeps it before the public until a moment. */
    record StaysUntil(Instant moment) implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.stays";
        }
    }

    /** What was published of this kind stays as it is. */
    record Lasting() implements ContentRefused {
        @Override
        public String code() {
            return "site.refused.lasting";
        }
    }
}
