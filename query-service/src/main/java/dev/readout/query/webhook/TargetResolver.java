package dev.readout.query.webhook;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks names up for the very connection that is then opened, so that a name cannot mean one thing when it is checked and another when it is used. */
final class TargetResolver extends AddressResolverGroup<InetSocketAddress> {

    private final Targets targets;

    TargetResolver(Targets targets) {
        this.targets = targets;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Lookup(executor).asAddressResolver();
    }

    private final class Lookup extends InetNameResolver {

        Lookup(EventExecutor executor) {
            super(executor);
        }

        @Override
        protected void doResolve(String host, Promise<InetAddress> promise) {
            lookUp(host, promise, addresses -> promise.setSuccess(addresses.getFirst()));
        }

        @Override
        protected void doResolveAll(String host, Promise<List<InetAddress>> promise) {
            lookUp(host, promise, promise::setSuccess);
        }

        private void lookUp(String host, Promise<?> promise, Consumer<List<InetAddress>> found) {
            Mono.fromCallable(() -> targets.addresses(host))
                    .subscribeOn(Schedulers.boundedElastic())
                    .subscribe(found, promise::setFailure);
        }
    }
}
