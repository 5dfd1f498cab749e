package bad.kernel;

import bad.module.InjectedField;

public record KnowsAModule(InjectedField field) {}
