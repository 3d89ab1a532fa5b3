package nc.cagou.cli;

import nc.cagou.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Dashboards and API, until interrupted. */
@Command(name = "serve")
final class ServeVerb extends Verb {

  @Option(names = "--host", defaultValue = "127.0.0.1")
  String host;

  @Option(names = "--port", defaultValue = "7070")
  int port;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    serve(this, store, host, port);
    return DONE;
  }

  static void serve(Verb verb, StoreOption store, String host, int port)
      throws InterruptedException {
    store.outlines();
    try (Server server = Server.start(store.open(), host, port)) {
      verb.print(server.address());
      Thread.currentThread().join();
    }
  }
}
