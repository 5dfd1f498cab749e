package fr.parvis.notices.push;

import fr.parvis.kernel.Refusal;

/** What a browser sent is no subscription. */
public record PushRefused(String field) implements Refusal {

    @Override
    public String code() {
        return "notices.push.refused";
    }
}
