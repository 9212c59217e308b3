package nl.weegwijzer.people.access;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.function.SingletonSupplier;

/** Wires the access annotations: one transaction around decision, row of the log, and work. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccessConfiguration {

    /** Asks for the gate at the first call: what decides needs a database, and advisors come before that. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor accessDecision(ObjectProvider<Gate> gates) {
        SingletonSupplier<Gate> gate = SingletonSupplier.of(gates::getObject);
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new Guarded(), (MethodInterceptor) call -> gate.obtain().invoke(call));
        advisor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder());
        return advisor;
    }

    /** Runs before the decision is made, so that a row of the log goes when the work fails. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor transactionAroundAccess(BeanFactory beans) {
        TransactionInterceptor transactions = new TransactionInterceptor();
        transactions.setBeanFactory(beans);
        transactions.setTransactionAttributeSource(attributes());
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Guarded(), transactions);
        advisor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() - 50);
        return advisor;
    }

    private static MatchAlwaysTransactionAttributeSource attributes() {
        MatchAlwaysTransactionAttributeSource always = new MatchAlwaysTransactionAttributeSource();
        always.setTransactionAttribute(new DefaultTransactionAttribute());
        return always;
    }

    /** Every method that one of the access annotations guards. */
    private static final class Guarded extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            Method called = AopUtils.getMostSpecificMethod(method, type);
            return (isOurs(method) || isOurs(called)) && Rule.of(called).isPresent();
        }

        private static boolean isOurs(Method method) {
            return method.getDeclaringClass().getName().startsWith("nl.weegwijzer");
        }
    }
}
