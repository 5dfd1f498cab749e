package fr.parvis.account.family;

import java.util.List;

/**
 * An offer to share as it was typed.
 *
 * @param members ids of who is shared
 * @param sees each is to follow what the other asks for them
 */
public record TypedOffer(String email, List<Long> members, boolean sees) {

    static final TypedOffer BLANK = new TypedOffer("", List.of(), true);

    public TypedOffer {
        email = email == null ? "" : email.strip();
        members = members == null ? List.of() : List.copyOf(members);
    }
}
