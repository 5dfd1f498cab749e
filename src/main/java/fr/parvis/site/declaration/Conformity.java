package fr.parvis.site.declaration;

import fr.parvis.ui.Frame;
import org.springframework.stereotype.Component;

/** Tells the foot of every page how accessible the site is, as the law wants it told. */
@Component
class Conformity implements Frame.Accessibility {

    private final Declarations declarations;

    Conformity(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public String state(Frame frame) {
        return declarations.state();
    }
}
