// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** 命令工厂: makes the commands with the session of this run. */
final class SessionFactory implements IFactory {
    private final Session session;

    SessionFactory(Session session) {
        this.session = session;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (SessionCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Session.class).newInstance(session);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
