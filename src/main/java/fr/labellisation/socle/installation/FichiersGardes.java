package fr.labellisation.socle.installation;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * What a browser keeps: the libraries of the web applications, four megabytes whose address names their version. Any
 * other file is asked for again and comes only if it has changed; a page is never kept.
 */
@Configuration(proxyBeanMethods = false)
class FichiersGardes implements WebMvcConfigurer {
    private static final String BIBLIOTHEQUES = "/camunda/lib/**";

    @Override
    public void addInterceptors(InterceptorRegistry passages) {
        WebContentInterceptor garde = new WebContentInterceptor();
        garde.addCacheMapping(
                CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable(), BIBLIOTHEQUES);
        passages.addInterceptor(garde).addPathPatterns(BIBLIOTHEQUES);
    }
}
