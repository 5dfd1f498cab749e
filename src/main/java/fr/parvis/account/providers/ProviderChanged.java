package fr.parvis.account.providers;

import fr.parvis.kernel.Auditable;

/** How people may sign in changed. */
record ProviderChanged(Provider provider, boolean active) implements Auditable {

    @Override
    public String action() {
        return active ? "account.provider-on" : "account.provider-off";
    }

    @Override
    public String subject() {
        return "provider:" + provider.code();
    }
}
