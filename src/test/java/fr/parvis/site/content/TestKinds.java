package fr.parvis.site.content;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two kinds for tests: one that anybody publishes, one that a second person must read. */
@Configuration(proxyBeanMethods = false)
public class TestKinds {

    public static final String PLAIN = "essai";
    public static final String READ_TWICE = "essai-relu";

    @Bean
    ContentKind plainKind(KindForms forms) {
        return new TestKind(PLAIN, false, forms.of(PLAIN));
    }

    @Bean
    ContentKind reviewedKind(KindForms forms) {
        return new TestKind(READ_TWICE, true, forms.of(PLAIN));
    }

    record TestKind(String code, boolean reviewed, FormDefinition form) implements ContentKind {

        @Override
        public String path() {
            return "/" + code;
        }

        @Override
        public String icon() {
            return "doc";
        }

        @Override
        public Optional<Days> days(Answers facts) {
            return facts.date("jour").map(Days::of);
        }
    }
}
