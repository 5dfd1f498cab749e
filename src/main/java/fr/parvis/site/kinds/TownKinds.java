package fr.parvis.site.kinds;

import fr.parvis.site.content.KindForms;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Puts one bean a {@link Sort} on the shelf. */
@Configuration(proxyBeanMethods = false)
@Import(TownKinds.Registrar.class)
class TownKinds {

    static final class Registrar implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (Sort sort : Sort.values()) {
                registry.registerBean(
                        "kind-" + sort.code(),
                        TownKind.class,
                        bean ->
                                bean.supplier(
                                        context ->
                                                new TownKind(
                                                        sort,
                                                        context.bean(KindForms.class)
                                                                .of(sort.code()),
                                                        context.bean(ReadItem.class),
                                                        context.beanProvider(Particulars.class))));
            }
        }
    }
}
