package dev.readout.query.running;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * Threads of its own for each instance's server. By default they are those of the process, and an instance that stops ends them: rightly where it is alone, but in
 * tests another instance would find its connections dead.
 */
@Configuration(proxyBeanMethods = false)
class OwnThreads {

    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        var factory = new ReactorResourceFactory();
        factory.setUseGlobalResources(false);
        return factory;
    }
}
