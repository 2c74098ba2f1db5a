#!/bin/sh
# Creates every topic and its dead-letter topic, and leaves those that exist as they are.
set -eu
broker=$1

topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$broker" --create --if-not-exists --topic "$1" \
    --partitions 12 --replication-factor 1 --config "cleanup.policy=$2" --config "retention.ms=-1"
}

topic hw.candidate-cards.v1 compact
topic hw.trajectory-facts.v1 delete
topic hw.placements.v1 delete
topic hw.employers.v1 delete
topic hw.vacancies.v1 compact
topic hw.matches.v1 delete
topic hw.withdrawals.v1 delete
topic hw.withdrawal-confirmations.v1 delete
topic hw.subject-file-requests.v1 delete
topic hw.subject-file-parts.v1 compact
topic hw.wish-counts.v1 compact
topic hw.job-development.v1 compact
topic hw.referral-facts.v1 delete
topic hw.guidance-months.v1 delete
topic hw.programme.v1 compact

topic hw.candidate-cards.v1.dlq delete
topic hw.trajectory-facts.v1.dlq delete
topic hw.placements.v1.dlq delete
topic hw.employers.v1.dlq delete
topic hw.vacancies.v1.dlq delete
topic hw.matches.v1.dlq delete
topic hw.withdrawals.v1.dlq delete
topic hw.withdrawal-confirmations.v1.dlq delete
topic hw.subject-file-requests.v1.dlq delete
topic hw.subject-file-parts.v1.dlq delete
topic hw.wish-counts.v1.dlq delete
topic hw.job-development.v1.dlq delete
topic hw.referral-facts.v1.dlq delete
topic hw.guidance-months.v1.dlq delete
topic hw.programme.v1.dlq delete
