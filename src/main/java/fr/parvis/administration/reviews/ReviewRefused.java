package fr.parvis.administration.reviews;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a review cannot be signed. */
sealed interface ReviewRefused extends Refusal {

    /** Rights of which nothing was said. */
    record Undecided(int lines) implements ReviewRefused {
        @Override
        public String code() {
            return "administration.review.undecided";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lines);
        }
    }

    record Over() implements ReviewRefused {
        @Override
        public String code() {
            return "administration.review.over";
        }
    }
}
