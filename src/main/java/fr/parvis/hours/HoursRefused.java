package fr.parvis.hours;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a text does not tell hours. */
public sealed interface HoursRefused extends Refusal {

    /** Nothing was typed. */
    record Blank() implements HoursRefused {
        @Override
        public String code() {
            return "hours.blank";
        }
    }

    record TooLong(int most) implements HoursRefused {
        @Override
        public String code() {
            return "hours.too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /**
     * Not the notation.
     *
     * @param place of the first character that does not fit, from 1
     * @param from the text from there on, shortened
     */
    record Unreadable(int place, String from) implements HoursRefused {
        @Override
        public String code() {
            return from.isEmpty() ? "hours.unfinished" : "hours.unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(place, from);
        }
    }

    /**
     * The notation, but nothing that can be computed here.
     *
     * @param part the rule that says so
     */
    record NotComputed(Part what, String part) implements HoursRefused {
        @Override
        public String code() {
            return "hours.not-computed." + what;
        }

        @Override
        public List<Object> arguments() {
            return List.of(part);
        }
    }

    enum Part {
        /** Sunrise and the like. */
        SUN,
        /** School holidays: their dates are a yearly order, not a rule. */
        SCHOOL_HOLIDAYS,
        /** {@code 10:00+}, or a time alone. */
        NO_END,
        /** {@code 10:00-16:00/90}. */
        REPEATED,
        /** {@code 12:00-12:00}, or longer than a day. */
        NO_LENGTH,
        /** 30 February. */
        NO_SUCH_DAY
    }
}
