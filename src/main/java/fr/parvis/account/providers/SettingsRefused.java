package fr.parvis.account.providers;

import fr.parvis.kernel.Refusal;

/**
 * Why the settings of a provider are not kept.
 *
 * @param field of the form
 */
public record SettingsRefused(String field) implements Refusal {

    @Override
    public String code() {
        return "account.federation.refused." + field;
    }
}
