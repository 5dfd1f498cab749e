package fr.parvis.ui.pages;

import fr.parvis.commune.Communes;
import fr.parvis.ui.Addresses;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters that also see the second dispatch of a request. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    FilterRegistrationBean<CommuneFilter> communeFilter(
            Communes communes, UnknownHostPage unknownHost, Addresses addresses) {
        var filter =
                new FilterRegistrationBean<>(new CommuneFilter(communes, unknownHost, addresses));
        filter.setOrder(FilterOrder.COMMUNE);
        filter.setDispatcherTypes(
                DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        filter.setAsyncSupported(true);
        return filter;
    }
}
