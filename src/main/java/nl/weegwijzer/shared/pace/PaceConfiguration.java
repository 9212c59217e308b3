package nl.weegwijzer.shared.pace;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;

/** Lets the services that say so be called at a person's pace only. */
@Configuration(proxyBeanMethods = false)
class PaceConfiguration {

    /** After access was decided: whoever may not come in hears that first, and only that. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor pace(ObjectProvider<Paces> paces) {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, Paced.class, true), (MethodInterceptor)
                        call -> letThrough(call, paces.getObject()));
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return advisor;
    }

    private static @Nullable Object letThrough(MethodInvocation call, Paces paces) throws Throwable {
        Paced paced = AnnotationUtils.findAnnotation(
                AopUtils.getMostSpecificMethod(
                        call.getMethod(),
                        call.getThis() == null ? null : call.getThis().getClass()),
                Paced.class);
        if (paced != null) {
            paces.take(paced.value());
        }
        return call.proceed();
    }
}
