package fr.parvis.site.acts;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.KindForms;
import fr.parvis.site.kinds.ReadItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sorts of acts on the shelf of contents, and what is done with their authors' names. */
@Configuration(proxyBeanMethods = false)
class ActKinds {

    @Bean
    ContentKind deliberationKind(KindForms forms, ReadItem items, ActStore acts, ActText texts) {
        return kind(ActSort.DELIBERATION, forms, items, acts, texts);
    }

    @Bean
    ContentKind orderKind(KindForms forms, ReadItem items, ActStore acts, ActText texts) {
        return kind(ActSort.ORDER, forms, items, acts, texts);
    }

    private static ContentKind kind(
            ActSort sort, KindForms forms, ReadItem items, ActStore acts, ActText texts) {
        return new ActKind(sort, forms.of(sort.code()), items, acts, texts);
    }

    @Bean
    ProcessingActivity publishedActsActivity() {
        return new ProcessingActivity(
                "actes",
                "acts.data.published",
                Concerned.AGENTS,
                LegalBasis.LEGAL_OBLIGATION,
                List.of("CGCT, L2131-1", "CGCT, R2131-1"),
                Set.of("site_act"));
    }
}
