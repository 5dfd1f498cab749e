package fr.parvis.requests.hooks;

import fr.parvis.kernel.Auditable;

/** An administrator set where a hook leads; its secret is not told. */
record HookChanged(String name, String address) implements Auditable {
    @Override
    public String action() {
        return "hook.changed";
    }

    @Override
    public String subject() {
        return "hook:" + name;
    }

    @Override
    public String detail() {
        return address;
    }
}
