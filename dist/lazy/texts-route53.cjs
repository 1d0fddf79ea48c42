(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "route53-active-records": {
    since: "0.1.0",
    why: `
    Where every region serves, losing one costs only its share of users, and only until Route 53 leaves it out of
    its answers. For that each record must be checked, each must get users at all, and one of them must lead to
    another region.
  `,
    remedy: `
    Have one record for each region, by latency, weight or place, and give each a health check or an alias to a
    load balancer that evaluates its target's health. A record of weight zero gets users only when all others fail.
  `,
    example: {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Region: eu-west-1
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Other:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: other
          Region: eu-central-1
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      for_each = toset(["eu-west-1", "eu-central-1"])
      region   = each.key
    }

    resource "aws_route53_record" "www" {
      for_each       = aws_lb.web
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      latency_routing_policy {
        region = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10", "SC-36"] },
    similar: ["service-screener:route53RecordNoHealthCheck"],
    fixNote: "users are sent elsewhere as soon as the target is not healthy, which it may not be now",
  },
  "route53-failover-health": {
    since: "0.1.0",
    why: `
    Route 53 takes a record that is not checked for healthy for ever, so that it never answers with the secondary.
    Aliases to CloudFront cannot pass on the health of their target, and that of API Gateway, S3 and interface
    endpoints says nothing about what is behind them: there only a health check of its own tells.
  `,
    remedy: `
    Name a health check of what users depend on, from outside of the region, or have an alias to a load balancer
    evaluate its target's health. Health checks cost little; too strict a check moves users for nothing.
  `,
    example: {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: home.example.com, ResourcePath: /health }
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          HealthCheckId: !Ref Check
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type          = "HTTPS"
      fqdn          = "home.example.com"
      resource_path = "/health"
    }

    resource "aws_route53_record" "www" {
      zone_id         = "Z0123456789"
      name            = "www.example.com"
      type            = "A"
      set_identifier  = "home"
      health_check_id = aws_route53_health_check.home.id
      ttl             = 60
      records         = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-simple-configs.html",
    "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
    fixNote: "users are sent elsewhere as soon as the target is not healthy, which it may not be now",
  },
  "route53-failover-pair": {
    since: "0.1.0",
    why: `
    Route 53 fails over between two records of one name and type: it answers with the secondary while the primary
    is unhealthy. A primary alone is answered whatever its health, and a secondary alone is all there is.
  `,
    remedy: `
    Add the other record, of the same name and type and in the same zone, that sends users to the recovery
    region. Both can stand before there is anything to fail over to: the secondary may lead to a static page.
  `,
    example: {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Recovery:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: recovery
          Failover: SECONDARY
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each       = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "where the other record sends users is for the workload to say",
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "route53-health-check-endpoint": {
    since: "0.1.0",
    why: `
    A port that accepts connections says that a process listens, not that it works: an application without its
    database still answers. A check that asks for nothing in particular gets the front page, from a cache if
    need be.
  `,
    remedy: `
    Check by HTTPS, with the path of a page that answers only if what users need works: the application, its
    database, what it cannot do without. Keep that page cheap, for it is asked from several places at once.
  `,
    example: {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: home.example.com, ResourcePath: /health }
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type          = "HTTPS"
      fqdn          = "home.example.com"
      resource_path = "/health"
    }
  `,
},
    noFix: "which page answers only while users can work is for the application to say",
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["SI-13"] },
  },
  "route53-health-check-speed": {
    since: "0.1.0",
    why: `
    Until users are elsewhere, the check must have failed often enough in a row, and the old answer must have run
    out in every resolver: interval times failures, plus the time to live. That alone can be longer than the
    whole recovery may take.
  `,
    remedy: `
    Check every 10 seconds and set the time to live to 60. The interval of a check cannot be changed: a new check
    replaces it, and fast checks cost more. Fewer failures than three move users for a hiccup.
  `,
    example: {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig:
            Type: HTTPS
            FullyQualifiedDomainName: home.example.com
            ResourcePath: /health
            RequestInterval: 10
            FailureThreshold: 3
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          HealthCheckId: !Ref Check
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type              = "HTTPS"
      fqdn              = "home.example.com"
      resource_path     = "/health"
      request_interval  = 10
      failure_threshold = 3
    }

    resource "aws_route53_record" "www" {
      zone_id         = "Z0123456789"
      name            = "www.example.com"
      type            = "A"
      set_identifier  = "home"
      health_check_id = aws_route53_health_check.home.id
      ttl             = 60
      records         = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthcheckconfig.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13"] },
    similar: ["service-screener:route53HealthCheckSlowInterval"],
    fixNote: "replaces the health check, so that the record may have none for a moment, and fast checks cost more",
  },
  "route53-targets-differ": {
    since: "0.1.0",
    why: `
    A failover whose secondary sends users to where the primary sends them changes nothing: they are sent to what
    has just failed.
  `,
    remedy: `
    Have the secondary lead to the recovery region, or to a page that is served from elsewhere and says what has
    happened.
  `,
    example: {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Recovery:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: recovery
          Failover: SECONDARY
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each       = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "what the secondary is to lead to has to be made first",
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "route53-ttl": {
    since: "0.1.0",
    why: `
    Resolvers keep an answer for its time to live. For as long, users go on being sent to what has failed,
    however fast Route 53 has noticed.
  `,
    remedy: `
    Set the time to live to 60 seconds or less. Resolvers then ask more often, and queries are charged. Records of
    one name and weight must all have the same.
  `,
    example: {
  cloudformation: `
    Resources:
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_record" "www" {
      zone_id        = "Z0123456789"
      name           = "www.example.com"
      type           = "A"
      set_identifier = "home"
      ttl            = 60
      records        = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
    fixNote: "resolvers ask more often, and queries are charged",
  },
};
})
