package fr.parvis.requests.together;

import java.util.Arrays;
import java.util.Optional;

/** What may be done with several at once. */
public enum Gesture {
    TAKE("prendre"),
    HAND_OVER("confier"),
    DEPARTMENT("service"),
    MOVE("etape");

    private final String code;

    Gesture(String code) {
        this.code = code;
    }

    /** As forms and the database carry it; its words are under {@code requests.together.CODE}. */
    public String code() {
        return code;
    }

    static Optional<Gesture> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
